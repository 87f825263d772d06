package org.okrreadiness.ui.decide.need;

/** The parts of a diagnosis, in the order in which somebody goes through them. */
public enum NeedPart {
    STATEMENTS,
    PEOPLE,
    BALANCE
}
