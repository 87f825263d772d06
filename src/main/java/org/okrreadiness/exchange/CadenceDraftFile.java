package org.okrreadiness.exchange;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.Field;

/** The wire form of what was typed for a plan: each field by its name, with what stood in it. */
record CadenceDraftFile(int format, Map<String, String> typed) {

    static CadenceDraftFile of(CadenceDraft draft) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            typed.put(CadenceDraft.word(field), draft.get(field));
        }
        return new CadenceDraftFile(Versioned.FORMAT, typed);
    }

    CadenceDraft draft() {
        Map<String, Field> names = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            names.put(CadenceDraft.word(field), field);
        }
        Map<Field, String> read = new EnumMap<>(Field.class);
        typed.forEach((name, text) -> {
            Field field = names.get(name);
            if (field == null) {
                throw new IllegalArgumentException("no such field: " + name);
            }
            read.put(field, text);
        });
        return new CadenceDraft(read);
    }
}
