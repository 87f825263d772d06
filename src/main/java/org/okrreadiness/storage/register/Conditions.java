package org.okrreadiness.storage.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixRow;

/** What is asked of rows of {@code standings}. The texts are constants; words of people only ever go in as arguments. */
final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    static Conditions of(MatrixFilter filter) {
        Conditions conditions = new Conditions().words(filter.words());
        filter.unit().ifPresent(unit -> conditions.and("standings.unit = ?", unit));
        filter.role().map(RoleId::value).ifPresent(role -> conditions.and("standings.role_id = ?", role));
        filter.competency()
                .ifPresent(competency -> conditions.and(
                        "standings." + column(competency) + " = ?",
                        filter.state().map(GapState::ordinal).orElseThrow()));
        if (filter.gapsOnly()) {
            conditions.and("standings.gaps > ?", 0);
        }
        return conditions;
    }

    /** The column of {@code standings} for a competency. */
    static String column(Competency competency) {
        return competency.name().toLowerCase(Locale.ROOT);
    }

    Conditions words(String typed) {
        for (String word : SearchWords.in(typed)) {
            and(
                    "standings.person_no IN (SELECT person_no FROM search_words WHERE word >= ? AND word < ?)",
                    word,
                    SearchWords.after(word));
        }
        return this;
    }

    /** Only rows behind this one. Both halves are needed: the first lets an index be used, the second is exact. */
    Conditions after(Optional<MatrixRow> row) {
        row.map(MatrixRow::orderKey)
                .ifPresent(key -> and(
                        "standings.sort_name >= ? AND (standings.sort_name > ? OR standings.person_no > ?)",
                        key.name(),
                        key.name(),
                        key.number()));
        return this;
    }

    private Conditions and(String text, Object... values) {
        texts.add(text);
        arguments.addAll(List.of(values));
        return this;
    }

    String where() {
        return texts.isEmpty() ? "" : " WHERE " + String.join(" AND ", texts);
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
