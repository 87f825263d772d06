package org.okrreadiness.ui.marking;

/** What may be typed in one line while marking. */
enum Line {
    /** For the participant. */
    REMARK,
    /** For markers only. */
    NOTE,
    /** Why somebody senior is to decide. */
    ESCALATION,
    /** Why the own level lies far from the scorer's. */
    DIFFERENCE
}
