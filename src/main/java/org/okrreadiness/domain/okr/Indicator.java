package org.okrreadiness.domain.okr;

/** Whether a measure moves early and can still be influenced (leading) or confirms the result afterwards (lagging). */
public enum Indicator {
    UNSTATED,
    LEADING,
    LAGGING
}
