conda init bash
