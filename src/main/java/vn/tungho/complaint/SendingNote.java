package vn.tungho.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** To whom and how a decision went out, or where it was made public. */
public record SendingNote(
        @NotBlank(message = "Ghi rõ để sau này đối chiếu được.") @Size(max = 300) String how) {}
