"""The reader: a small encoder that reads a question and a window together and marks where the answer starts and ends."""

import torch
from torch import nn
from transformers import AutoModel

from windows import MODEL


class Reader(nn.Module):
    """Logits [window, piece, start|end]; position 0 stands for "no answer"."""

    def __init__(self, layers: int = 6, dropout: float = 0.0) -> None:
        super().__init__()
        # Plain attention: on a processor the fused one takes three times as long to learn with (torch 2.15).
        self.encoder = AutoModel.from_pretrained(
            MODEL, attn_implementation="eager", attention_probs_dropout_prob=0.0, hidden_dropout_prob=dropout
        )
        self.encoder.encoder.layer = self.encoder.encoder.layer[:layers]
        self.encoder.pooler = None
        self.marks = nn.Linear(self.encoder.config.hidden_size, 2)

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor) -> torch.Tensor:
        read = self.encoder(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids)
        return self.marks(read.last_hidden_state)
