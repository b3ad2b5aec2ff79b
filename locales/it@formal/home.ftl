home-greeting = È bello rivederLa, { $name }
home-ask = Chieda alla community
home-join-title = Se la cava con la tecnologia?
home-join-action = Diventi Friend
