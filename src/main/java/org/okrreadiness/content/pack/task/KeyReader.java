package org.okrreadiness.content.pack.task;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.JudgementKey.OtherSchool;
import org.okrreadiness.domain.task.ResponseOption;

/** Reads keys with their reasons, as the pack's school has them. */
public final class KeyReader {

    private final String profile;
    private final List<String> known;

    /**
     * @param profile the id of the pack's school
     * @param known the ids of all schools there are
     */
    public KeyReader(String profile, List<String> known) {
        this.profile = profile;
        this.known = List.copyOf(known);
    }

    /** Something with an id, a text and a key between {@code least} and {@code most}. */
    ResponseOption option(Fields fields, Names ids, double least, double most) {
        return new ResponseOption(ids.give(fields), fields.text("text"), key(fields, least, most));
    }

    /** The value by the pack's school; what the others hold stands beside it. */
    JudgementKey key(Fields fields, double least, double most) {
        double authors = fields.number("key", least, most);
        String principle = fields.text("principle");
        String limit = fields.text("limit");
        String dissent = fields.text("dissent");
        Set<String> named = new HashSet<>();
        List<OtherSchool> schools = fields.nodes("schools").stream()
                .map(node -> school(Fields.of(node, Shapes.SCHOOL_KEY, fields.findings()), named, least, most))
                .toList();
        return schools.stream()
                .filter(school -> school.profiles().contains(profile))
                .findFirst()
                .map(ours -> new JudgementKey(
                        ours.value(), ours.reason(), limit, dissent, others(ours, authors, principle, schools)))
                .orElseGet(() -> new JudgementKey(authors, principle, limit, dissent, schools));
    }

    /** Every school but ours: those that are named, and the author's value for all that are not. */
    private List<OtherSchool> others(OtherSchool ours, double authors, String principle, List<OtherSchool> schools) {
        List<String> unnamed = known.stream()
                .filter(id -> schools.stream().noneMatch(s -> s.profiles().contains(id)))
                .toList();
        return Stream.concat(
                        Stream.of(new OtherSchool(unnamed, authors, principle)),
                        schools.stream().filter(school -> school != ours))
                .filter(school -> !school.profiles().isEmpty())
                .toList();
    }

    /** @param named the schools named below this key so far: each holds one thing */
    private OtherSchool school(Fields fields, Set<String> named, double least, double most) {
        List<String> profiles = fields.someTexts("profiles");
        Findings findings = fields.findings();
        List<Node> nodes = fields.nodes("profiles");
        for (int i = 0; i < profiles.size(); i++) {
            String id = profiles.get(i);
            if (!id.isEmpty() && !known.contains(id)) {
                findings.add(Rule.UNKNOWN_PROFILE, nodes.get(i).at(), id, String.join(", ", known));
            } else if (!id.isEmpty() && !named.add(id)) {
                findings.add(Rule.SCHOOL_TWICE, nodes.get(i).at(), id);
            }
        }
        return new OtherSchool(profiles, fields.number("key", least, most), fields.text("reason"));
    }
}
