import torch
from PyQt5 import QtWidgets
