devmgmt.msc
