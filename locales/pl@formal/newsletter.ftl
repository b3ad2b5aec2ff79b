segment-profi = Tylko specjaliści
segment-friend = Tylko Friends, którzy nie są specjalistami
