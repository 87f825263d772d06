package org.okrreadiness.ui.decide.need;

import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.service.PreferenceStore;

/** Where somebody stopped in a diagnosis, and who they are there. Losing it costs a click. */
public record Place(PreferenceStore preferences, UUID diagnosis) {

    private static final String KEY = "decide.need.";

    Optional<String> who() {
        return get("who");
    }

    public void who(String name) {
        preferences.put(KEY + diagnosis + ".who", name);
    }

    Optional<StatementId> at() {
        return get("at").map(StatementId::new);
    }

    void at(StatementId statement) {
        preferences.put(KEY + diagnosis + ".at", statement.value());
    }

    /** Leaves no name behind when the diagnosis itself goes. */
    public void forget() {
        who("");
        preferences.put(KEY + diagnosis + ".at", "");
    }

    private Optional<String> get(String what) {
        return preferences.get(KEY + diagnosis + "." + what).filter(value -> !value.isBlank());
    }
}
