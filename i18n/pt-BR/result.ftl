result-show-fine-button = Ver o que está certo ({ $count })
result-hide-fine-button = Ocultar o que está certo
result-eye-button = O que só você pode ver
result-reason-set-title = Seu motivo: { $reason }
result-reason-change-button = Mudar ou retirar
result-reason-again-button = Conferir de novo
result-reason-done-button = Pronto
result-infant-button = Fotos de crianças pequenas
