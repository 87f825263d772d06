package org.okrreadiness.marking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.Gate;
import org.okrreadiness.domain.rubric.Rubric;

/**
 * Names rubrics by what they say, apart from the tasks beside them: a pack whose brief was corrected has the same rubrics as before, one
 * with a changed weight has others.
 */
public final class RubricsDigest {

    private final StringBuilder said = new StringBuilder();

    private RubricsDigest() {}

    /** @return SHA-256, 64 lower-case hexadecimal digits; the order of the rubrics does not matter, that of their criteria does */
    public static String of(List<Rubric> rubrics) {
        RubricsDigest digest = new RubricsDigest();
        rubrics.stream().sorted(Comparator.comparing(Rubric::id)).forEach(digest::add);
        return digest.hash();
    }

    private void add(Rubric rubric) {
        add("rubric", rubric.id(), rubric.version(), rubric.title());
        for (Criterion criterion : rubric.criteria()) {
            add("criterion", criterion.id(), criterion.title(), criterion.weight(), criterion.trust());
            criterion.descriptors().forEach(descriptor -> add("level", descriptor));
        }
        for (Gate gate : rubric.gates()) {
            add("gate", gate.criterion(), gate.atMost(), gate.ceiling());
        }
    }

    /** Each with its length in front, so that nothing that is said can be read in two ways. */
    private void add(Object... parts) {
        for (Object part : parts) {
            String text = part.toString();
            said.append(text.length()).append(':').append(text);
        }
    }

    private String hash() {
        try {
            byte[] bytes = said.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
