package org.okrreadiness.content.keyless;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.situation.Aspect;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationNode;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WriteOkrSet;

/**
 * Every sentence of an assessment that says what is right, or why, as its readers have read it. Priorities are none: they quote what stands
 * in the case.
 */
final class KeySentences implements Task.Cases<Void>, ConversationNode.Continuation.Cases<Void> {

    private final List<String> found = new ArrayList<>();

    private KeySentences() {}

    static List<String> of(Assessment assessment) {
        KeySentences sentences = new KeySentences();
        sentences.say(assessment.marking().cutScores().record());
        for (Task task : assessment.tasks()) {
            task.fold(sentences);
            sentences.say(task.provenance().by(), task.provenance().note());
        }
        return sentences.found;
    }

    private void say(String... texts) {
        found.addAll(List.of(texts));
    }

    private void key(JudgementKey key) {
        say(key.principle(), key.limit(), key.dissent());
        key.elsewhere().forEach(other -> say(other.reason()));
        key.votes().ifPresent(votes -> votes.votes().forEach(vote -> say(vote.reason())));
    }

    private void keys(List<ResponseOption> options) {
        options.forEach(option -> key(option.key()));
    }

    private void text(TextKey key) {
        key.ideas().forEach(idea -> {
            say(idea.text());
            idea.ways().forEach(way -> way.concepts().forEach(phrases -> phrases.forEach(this::say)));
        });
        key.wrongIdeas().forEach(idea -> say(idea.text(), idea.reason()));
    }

    @Override
    public Void write(WriteOkrSet task) {
        task.aspects().stream().map(Aspect::text).forEach(this::say);
        task.temptations().forEach(temptation -> say(temptation.reason()));
        return null;
    }

    @Override
    public Void critique(Critique task) {
        task.defects().forEach(defect -> say(defect.reason()));
        task.decoys().forEach(decoy -> say(decoy.reason()));
        return null;
    }

    @Override
    public Void judge(JudgeResponses task) {
        keys(task.options());
        return null;
    }

    @Override
    public Void bestAndWorst(BestAndWorst task) {
        keys(task.options());
        return null;
    }

    @Override
    public Void answer(OpenAnswer task) {
        text(task.key());
        return null;
    }

    @Override
    public Void newInformation(NewInformation task) {
        keys(task.news());
        return null;
    }

    @Override
    public Void prioritise(Prioritise task) {
        task.wishes().forEach(wish -> say(wish.reason()));
        return null;
    }

    @Override
    public Void conversation(Conversation task) {
        task.nodes().forEach(node -> node.next().fold(this));
        return null;
    }

    @Override
    public Void moves(ConversationNode.Moves moves) {
        moves.moves().forEach(move -> key(move.said().key()));
        return null;
    }

    @Override
    public Void line(ConversationNode.OpenLine line) {
        text(line.key());
        return null;
    }

    @Override
    public Void ending(ConversationNode.Ending ending) {
        say(ending.reason());
        return null;
    }

    @Override
    public Void diagnose(Diagnose task) {
        task.symptoms().forEach(symptom -> say(symptom.reason()));
        say(task.root().reason());
        task.help().values().forEach(this::key);
        text(task.counter());
        task.observed().ifPresent(observed -> {
            observed.said().forEach(said -> say(said.evidence()));
            say(observed.differs());
        });
        return null;
    }

    @Override
    public Void scoreAndReset(ScoreAndReset task) {
        task.keyResults().forEach(result -> say(result.gradedBecause(), result.decidedBecause()));
        text(task.learning());
        return null;
    }
}
