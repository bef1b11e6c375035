mkdir -p ~/tmp
export TMPDIR=~/tmp
