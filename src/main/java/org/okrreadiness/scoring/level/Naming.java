package org.okrreadiness.scoring.level;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Hit;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.text.Stem;

/**
 * Whom a line names, and how narrowly.
 *
 * @param line the line
 */
record Naming(LineReading line) {

    private static final Set<String> GENERIC = Set.of(
            "customer",
            "client",
            "user",
            "everyon",
            "everybodi",
            "person",
            "compani",
            "busines",
            "team",
            "staf",
            "employe",
            "colleagu",
            "organisation",
            "member",
            "communiti",
            "public",
            "stakeholder",
            "audienc",
            "department",
            "consumer",
            "visitor",
            "partner",
            "patient",
            "student",
            "pupil",
            "participant",
            "citizen",
            "group",
            "anyon",
            "investor",
            "lead",
            "account",
            "platform",
            "champion",
            "sit",
            "site",
            "nod",
            "validator",
            "operator",
            "plant",
            "stor",
            "ward",
            "shop",
            "branch",
            "panel",
            "holder",
            "candidat",
            "author",
            "leader",
            "expert");

    /** A group that not everybody belongs to. */
    boolean isNamedGroup() {
        List<Hit> actors = line.hits(EvidenceCode.ACTOR);
        return actors.stream()
                        .anyMatch(actor ->
                                !GENERIC.contains(Stem.of(lastWord(actor)).key()))
                || !actors.isEmpty() && isNarrowed(actors.get(0));
    }

    /** A place, a segment, a stage or a situation. */
    boolean isSituated() {
        boolean segment = line.shows(EvidenceCode.SCOPE);
        boolean clause = line.hits(EvidenceCode.ACTOR).stream().anyMatch(this::hasClauseAfter);
        return segment || clause;
    }

    private boolean isNarrowed(Hit actor) {
        return line.hits(EvidenceCode.SCOPE).stream()
                .anyMatch(scope -> scope.span().end() + 1 == actor.span().start());
    }

    private boolean hasClauseAfter(Hit actor) {
        String rest = line.text()
                .substring(Math.min(line.text().length(), actor.span().end()))
                .toLowerCase(Locale.ROOT);
        return rest.startsWith(" who ")
                || rest.startsWith(" that ")
                || rest.startsWith(" in ")
                || rest.startsWith(" on the ")
                || rest.startsWith(" under ")
                || rest.contains(" by the time ")
                || rest.contains(" when they ");
    }

    private static String lastWord(Hit hit) {
        String words = hit.words();
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
