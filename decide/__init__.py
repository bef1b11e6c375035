"""Which way to machine learning fits a Windows PC: the data, its checks and the decision. Knows nothing of MkDocs."""
