### What the AppImage says where it cannot start the program: then the texts in i18n/ are still packed.

title = Não foi possível iniciar o Temoto
damaged = O arquivo está danificado. Baixe-o de novo.
no-place = Não há lugar para os arquivos de que ele precisa enquanto está aberto. Libere 40 MB no disco ou pergunte à pessoa que cuida deste computador.
unfit = O sistema deste computador não consegue abrir o Temoto: pode ser antigo demais. Atualize-o ou use outro computador. A mensagem abaixo é para quem for ajudar você.
