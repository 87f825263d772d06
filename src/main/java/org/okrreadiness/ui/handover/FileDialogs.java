package org.okrreadiness.ui.handover;

import java.util.Objects;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.OpenDialog;
import org.okrreadiness.ui.common.SaveDialog;

/** How files are asked for. */
public record FileDialogs(SaveDialog save, OpenDialog open) {

    public FileDialogs {
        Objects.requireNonNull(save, "save");
        Objects.requireNonNull(open, "open");
    }

    /** The system's own. */
    public static FileDialogs ofSystem(Messages messages) {
        return new FileDialogs(SaveDialog.ofSystem(messages), OpenDialog.ofSystem(messages));
    }
}
