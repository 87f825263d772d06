package org.okrreadiness.ui.records.role;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.ui.records.Clash;
import org.okrreadiness.ui.records.RecordWords;

/** Two people changed one role. */
record RoleClash(RoleProfile mine, RoleProfile theirs, Clash clash) {

    static RoleClash of(RoleProfile before, RoleProfile mine, RoleProfile theirs, RecordWords words) {
        List<Clash.Field> fields = new ArrayList<>();
        fields.add(Clash.Field.of(title(words), before.title(), mine.title(), theirs.title()));
        for (Competency competency : Competency.values()) {
            fields.add(Clash.Field.of(
                    words.competency(competency),
                    words.asked(before.of(competency)),
                    words.asked(mine.of(competency)),
                    words.asked(theirs.of(competency))));
        }
        fields.removeIf(field -> !field.differs());
        return new RoleClash(mine, theirs, new Clash(theirs.title(), fields));
    }

    private static String title(RecordWords words) {
        return words.messages().get("role.title");
    }

    /** What was chosen, ready to be kept in place of theirs. */
    RoleProfile chosen(RecordWords words) {
        Map<Competency, Requirement> requirements = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            RoleProfile from = clash.isMine(words.competency(competency)) ? mine : theirs;
            Optional<Requirement> asked = from.of(competency);
            asked.ifPresent(one -> requirements.put(competency, one));
        }
        String called = clash.isMine(title(words)) ? mine.title() : theirs.title();
        return new RoleProfile(theirs.id(), called, requirements, theirs.version());
    }
}
