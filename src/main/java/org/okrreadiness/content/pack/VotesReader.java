package org.okrreadiness.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.task.PanelQuestion;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.Votes;

/** Reads the file with a panel's votes on the tasks of a pack. */
final class VotesReader {

    /** As many as sheets are read. */
    private static final int MOST_EXPERTS = 60;

    private final AssessmentRef pack;
    private final Map<String, PanelQuestion> questions;
    private final Findings findings;
    private final Map<TaskId, Map<String, Votes>> votes = new TreeMap<>();

    /** @param pack its id and version; the hash does not matter, because naming a panel changes it */
    VotesReader(AssessmentRef pack, List<Scenario> scenarios, Findings findings) {
        this.pack = pack;
        this.questions = scenarios.stream()
                .flatMap(scenario -> scenario.tasks().stream())
                .flatMap(task -> PanelQuestion.of(task).stream())
                .collect(Collectors.toMap(q -> q.task().id().value(), Function.identity(), (one, twin) -> one));
        this.findings = findings;
    }

    /** The votes by task and option. Those on words that have changed since are left out, which is reported. */
    Map<TaskId, Map<String, Votes>> read(Node file) {
        Fields panel = Fields.of(file, Shapes.PANEL, findings);
        String votedOn = panel.words("pack");
        if (!votedOn.isEmpty() && !votedOn.equals(pack.id())) {
            String version = panel.words("version");
            findings.add(Rule.OTHER_PACK, panel.at("pack"), votedOn, version, pack.id(), pack.version());
            return Map.of();
        }
        Names tasks = new Names();
        panel.some("tasks").forEach(node -> read(Fields.of(node, Shapes.VOTED_TASK, findings), tasks));
        return votes;
    }

    private void read(Fields task, Names tasks) {
        String id = task.words("task");
        tasks.give(id, task.at("task"), findings);
        Optional<PanelQuestion> question = Optional.ofNullable(questions.get(id));
        if (question.isEmpty()) {
            task.node("task")
                    .ifPresent(node -> findings.addMisspelt(Rule.UNKNOWN_REFERENCE, node.at(), id, questions.keySet()));
        }
        question.ifPresent(asked -> {
            Names options = new Names();
            Map<String, Votes> ofTask = new TreeMap<>();
            task.some("options")
                    .forEach(node -> read(Fields.of(node, Shapes.VOTED_OPTION, findings), asked, options)
                            .ifPresent(given -> ofTask.put(given.option(), given.votes())));
            votes.put(asked.task().id(), ofTask);
        });
    }

    private record OnOption(String option, Votes votes) {}

    private Optional<OnOption> read(Fields option, PanelQuestion asked, Names options) {
        String id = option.words("option");
        options.give(id, option.at("option"), findings);
        Optional<ResponseOption> found =
                asked.options().stream().filter(o -> o.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            List<String> known =
                    asked.options().stream().map(ResponseOption::id).toList();
            option.node("option").ifPresent(node -> findings.addMisspelt(Rule.UNKNOWN_REFERENCE, node.at(), id, known));
        }
        List<Votes.Vote> given = votes(option, asked);
        return found.filter(o -> !given.isEmpty() && isAboutTheSameWords(option, o, asked))
                .map(o -> new OnOption(id, new Votes(given)));
    }

    private List<Votes.Vote> votes(Fields option, PanelQuestion asked) {
        Names experts = new Names();
        List<Votes.Vote> given = new ArrayList<>();
        for (Node node : option.some("votes")) {
            Fields vote = Fields.of(node, Shapes.VOTE, findings);
            int expert = vote.whole("expert", 1, MOST_EXPERTS);
            experts.give(String.valueOf(expert), vote.at("expert"), findings);
            given.add(new Votes.Vote(expert, vote.whole("rating", asked.least(), asked.most()), vote.words("reason")));
        }
        return given;
    }

    private boolean isAboutTheSameWords(Fields voted, ResponseOption option, PanelQuestion asked) {
        boolean same = plain(voted.text("text")).equals(plain(option.text()));
        if (!same) {
            findings.add(
                    Rule.VOTES_ON_OTHER_WORDS,
                    voted.at("text"),
                    option.id(),
                    asked.task().id().value());
        }
        return same;
    }

    /** Line breaks may fall elsewhere. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
