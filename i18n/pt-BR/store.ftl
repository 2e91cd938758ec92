### O que o programa diz sobre as configurações salvas.

store-not-saved-title = Suas configurações não estão sendo salvas
store-not-deleted-title = Nem tudo foi apagado
store-look-title = Dê uma olhada nas suas configurações
store-no-folder = Este computador não tem uma pasta para as configurações. Você pode usar tudo, mas as suas escolhas serão esquecidas quando você fechar a janela.
store-read-only = Não é possível salvar na pasta das configurações. Você pode usar tudo, mas as suas escolhas serão esquecidas quando você fechar a janela. Peça ajuda a quem cuida deste computador.
store-unreadable = Não foi possível ler o arquivo das configurações. Ele continua como está, por isso as mudanças feitas aqui não são salvas. Reinicie o computador; se não resolver, peça ajuda a quem cuida dele.
store-second-window = Já existe outra janela do { -brand } aberta. Enquanto ela estiver aberta, nada é salvo nem apagado nesta janela. Feche a outra janela e tente de novo.
store-damaged = O arquivo das configurações estava danificado. Ele foi guardado à parte, e agora valem as últimas configurações que funcionavam.
store-damaged-reset = O arquivo das configurações estava danificado. Ele foi guardado à parte, e o { -brand } começa com as configurações iniciais.
store-damaged-left = O arquivo das configurações está danificado e não pôde ser guardado à parte. Ele continua como está, por isso as mudanças feitas aqui não são salvas. Peça ajuda a quem cuida deste computador.
store-newer = As configurações foram salvas por uma versão mais nova do { -brand }. Elas continuam como estão, por isso as mudanças feitas aqui não são salvas. Para mudar as configurações, use a versão mais nova.
store-value-reset = Não foi possível entender uma das configurações salvas, e ela voltou ao valor inicial.
store-disk-full = O disco está cheio, e por isso as suas configurações não foram salvas. Apague arquivos que você não usa mais e tente de novo.
store-save-failed = Não foi possível salvar as suas configurações. O { -brand } vai tentar de novo na próxima mudança.
store-delete-failed = Não foi possível apagar tudo. Você pode apagar a pasta por conta própria: { $path }
