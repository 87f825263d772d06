package org.okrreadiness.domain.assessment;

/** For whom an assessment is made. */
public enum Track {
    PRACTITIONER,
    PROGRAMME_LEAD,
    MANAGER
}
