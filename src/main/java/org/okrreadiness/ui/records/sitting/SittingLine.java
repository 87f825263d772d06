package org.okrreadiness.ui.records.sitting;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.okrreadiness.service.records.Candidate;

/** One sitting that can be taken over, in words, and whether it is to be. */
final class SittingLine {

    private final Candidate candidate;
    private final String title;
    private final String fate;
    private final List<String> claims;
    private final boolean possible;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    /**
     * @param title who sat what, when
     * @param fate what becomes of it
     * @param claims what would be recorded, a sentence each
     * @param possible whether anything would be
     */
    SittingLine(Candidate candidate, String title, String fate, List<String> claims, boolean possible) {
        this.candidate = candidate;
        this.title = title;
        this.fate = fate;
        this.claims = List.copyOf(claims);
        this.possible = possible;
        chosen.set(possible);
    }

    Candidate candidate() {
        return candidate;
    }

    String title() {
        return title;
    }

    String fate() {
        return fate;
    }

    List<String> claims() {
        return claims;
    }

    boolean isPossible() {
        return possible;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }
}
