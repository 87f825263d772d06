package org.okrreadiness.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Two people changed the same entry at once. Whoever comes second chooses field by field; where only one of them changed something, theirs
 * is already chosen.
 */
public final class Clash {

    /** Whose words hold. */
    public enum Side {
        MINE,
        THEIRS
    }

    /**
     * A field in which the two differ.
     *
     * @param likely the side that alone changed it; empty where both did
     */
    public record Field(String name, String mine, String theirs, Optional<Side> likely) {

        /** @param before as it was when whoever comes second read it */
        public static Field of(String name, String before, String mine, String theirs) {
            Optional<Side> likely = mine.equals(before)
                    ? Optional.of(Side.THEIRS)
                    : theirs.equals(before) ? Optional.of(Side.MINE) : Optional.empty();
            return new Field(name, mine, theirs, likely);
        }

        public boolean differs() {
            return !mine.equals(theirs);
        }
    }

    private final String what;
    private final List<Field> fields;
    private final List<Optional<Side>> chosen = new ArrayList<>();
    private final SimpleBooleanProperty complete = new SimpleBooleanProperty();

    /**
     * @param what the entry, as people call it
     * @param fields only those in which the two differ
     */
    public Clash(String what, List<Field> fields) {
        this.what = what;
        this.fields = List.copyOf(fields);
        fields.forEach(field -> chosen.add(field.likely()));
        look();
    }

    public String what() {
        return what;
    }

    public List<Field> fields() {
        return fields;
    }

    public Optional<Side> chosen(int field) {
        return chosen.get(field);
    }

    public void choose(int field, Side side) {
        chosen.set(field, Optional.of(side));
        look();
    }

    private void look() {
        complete.set(chosen.stream().allMatch(Optional::isPresent));
    }

    /** Whether mine holds for the field of this name; theirs where the two do not differ. */
    public boolean isMine(String name) {
        for (int field = 0; field < fields.size(); field++) {
            if (fields.get(field).name().equals(name)) {
                return chosen.get(field).filter(side -> side == Side.MINE).isPresent();
            }
        }
        return false;
    }

    /** Whether every field has been chosen. */
    public ReadOnlyBooleanProperty completeProperty() {
        return complete;
    }
}
