result-show-fine-button = Ver lo que está bien ({ $count })
result-hide-fine-button = Ocultar lo que está bien
result-eye-button = Lo que solo usted puede ver
result-reason-set-title = Su motivo: { $reason }
result-reason-change-button = Cambiarlo o quitarlo
result-reason-again-button = Revisar de nuevo
result-reason-done-button = Listo
result-infant-button = Fotos de niños pequeños
