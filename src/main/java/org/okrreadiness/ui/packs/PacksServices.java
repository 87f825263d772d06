package org.okrreadiness.ui.packs;

import java.util.Objects;
import org.okrreadiness.service.AssessmentsByPost;
import org.okrreadiness.ui.common.OpenDialog;

/**
 * What packs are taken in with.
 *
 * @param dialog asks which file
 */
public record PacksServices(AssessmentsByPost post, OpenDialog dialog) {

    public PacksServices {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(dialog, "dialog");
    }
}
