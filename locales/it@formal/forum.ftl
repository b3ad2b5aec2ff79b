forum-lock = Chiudere la discussione
forum-unlock = Riaprire la discussione
forum-topic-publish = Pubblicare la discussione
forum-post-edit = Modificare
forum-post-save = Salvare le modifiche
forum-post-delete = Eliminare
forum-post-undelete = Ripristinare il messaggio
