package org.okrreadiness.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.domain.rubric.School;

/** The schools of OKR thought that ship with the product, the usual one first. */
public final class StandardSchools {

    private static final List<School> ALL =
            List.of(read("balanced"), read("outcome-strict"), read("milestones"), read("smart-objectives"));

    private StandardSchools() {}

    public static List<School> all() {
        return ALL;
    }

    /** The school lines are marked by that belong to no pack. */
    public static School usual() {
        return ALL.get(0);
    }

    private static School read(String id) {
        String name = "/org/okrreadiness/content/schools/" + id + ".yaml";
        try (InputStream in = StandardSchools.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The school " + id + " is not on the class path");
            }
            return new TreeReader(new Findings())
                    .read(name, in.readAllBytes())
                    .map(new SchoolReader()::read)
                    .orElseThrow(() -> new IllegalStateException("The school " + id + " is not YAML"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
