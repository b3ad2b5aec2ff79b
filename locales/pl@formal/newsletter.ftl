segment-profi = Tylko specjaliści
