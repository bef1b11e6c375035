py -m site
