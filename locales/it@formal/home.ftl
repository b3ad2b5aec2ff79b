home-ask = Chiedere alla community
home-join-title = Se la cava con la tecnologia?
home-join-action = Diventare Friend
