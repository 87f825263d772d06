package org.okrreadiness.ui.records.role;

import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;

/** A role profile as somebody fills it in. */
final class RoleForm {

    private static final int LONGEST_ID = 50;

    /** What is asked for in one competency; an empty level asks for nothing. */
    static final class Asked {

        private final ObjectProperty<Optional<Level>> level = new SimpleObjectProperty<>(Optional.empty());
        private final ObjectProperty<EvidenceStrength> strength =
                new SimpleObjectProperty<>(EvidenceStrength.RECOGNISED);

        ObjectProperty<Optional<Level>> levelProperty() {
            return level;
        }

        /** Says nothing while the level is empty. */
        ObjectProperty<EvidenceStrength> strengthProperty() {
            return strength;
        }

        private void show(Optional<Requirement> requirement) {
            level.set(requirement.map(Requirement::level));
            strength.set(requirement.map(Requirement::strength).orElse(EvidenceStrength.RECOGNISED));
        }

        private Optional<Requirement> requirement() {
            return level.get().map(asked -> new Requirement(asked, strength.get()));
        }
    }

    private final StringProperty title = new SimpleStringProperty("");
    private final Map<Competency, Asked> asked = new EnumMap<>(Competency.class);
    private Optional<RoleProfile> edited = Optional.empty();

    RoleForm() {
        for (Competency competency : Competency.values()) {
            asked.put(competency, new Asked());
        }
    }

    void show(RoleProfile role) {
        edited = Optional.of(role);
        fill(role.title(), role.requirements());
    }

    /** Begins a new one. */
    void begin(String called, Map<Competency, Requirement> requirements) {
        edited = Optional.empty();
        fill(called, requirements);
    }

    private void fill(String called, Map<Competency, Requirement> requirements) {
        title.set(called);
        asked.forEach((competency, one) -> one.show(Optional.ofNullable(requirements.get(competency))));
    }

    /** Whether it can be kept: a role has a title. */
    boolean isWhole() {
        return !title.get().isBlank();
    }

    /** @param taken ids of other roles, of which a new one gets none */
    RoleProfile role(Collection<RoleId> taken) {
        Map<Competency, Requirement> requirements = new EnumMap<>(Competency.class);
        asked.forEach((competency, one) -> one.requirement().ifPresent(asks -> requirements.put(competency, asks)));
        return new RoleProfile(
                edited.map(RoleProfile::id).orElseGet(() -> fresh(title.get(), taken)),
                title.get().strip(),
                requirements,
                edited.map(RoleProfile::version).orElse(0L));
    }

    /** An id made of the title, so that a file that names it can be read by people. */
    private static RoleId fresh(String called, Collection<RoleId> taken) {
        String plain = Normalizer.normalize(called, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String stem = plain.isEmpty() ? "role" : plain.substring(0, Math.min(LONGEST_ID, plain.length()));
        RoleId id = new RoleId(stem);
        for (int number = 2; taken.contains(id); number++) {
            id = new RoleId(stem + "-" + number);
        }
        return id;
    }

    /** The profile that is edited; empty for a new one. */
    Optional<RoleProfile> edited() {
        return edited;
    }

    StringProperty titleProperty() {
        return title;
    }

    Asked asked(Competency competency) {
        return asked.get(competency);
    }
}
