start ms-settings:savelocations
