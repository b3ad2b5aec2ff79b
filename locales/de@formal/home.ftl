home-ask = Fragen Sie die Community
home-join-title = Sie kennen sich mit Technik aus?
