package org.okrreadiness.ui.decide.vet;

import java.util.UUID;

/** Where comparing courses leads. Called on the screen's thread. */
public interface VettingActions {

    /** To the vettings that are kept. */
    void vettings();

    /** To one of them. */
    void vetting(UUID vetting);
}
