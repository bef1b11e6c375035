start cmd
