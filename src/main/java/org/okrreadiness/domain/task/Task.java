package org.okrreadiness.domain.task;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.situation.Aspect;

/** What the participant does. */
public sealed interface Task {

    TaskFrame frame();

    /** Where the key comes from. */
    Provenance provenance();

    default TaskId id() {
        return frame().id();
    }

    TaskKind kind();

    <T> T fold(Cases<T> cases);

    /** What to do with each kind of task. */
    interface Cases<T> {
        T write(WriteOkrSet task);

        T critique(Critique task);

        T judge(JudgeResponses task);

        T bestAndWorst(BestAndWorst task);

        T answer(OpenAnswer task);

        T newInformation(NewInformation task);

        T prioritise(Prioritise task);

        T conversation(Conversation task);

        T diagnose(Diagnose task);

        T scoreAndReset(ScoreAndReset task);
    }

    /**
     * Write an objective with key results for the case.
     *
     * @param aspects what a strong set covers
     * @param temptations things of the case that must not become a key result, with the reason shown afterwards
     */
    record WriteOkrSet(TaskFrame frame, List<Aspect> aspects, List<Temptation> temptations, Provenance provenance)
            implements Task {
        public WriteOkrSet {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(provenance, "provenance");
            aspects = List.copyOf(aspects);
            temptations = List.copyOf(temptations);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.WRITE_OKR_SET;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.write(this);
        }
    }

    /**
     * Somebody's loved project, or a number that is easy to promise.
     *
     * @param terms words by which it is recognised in a key result
     * @param reason why it does not belong there
     */
    record Temptation(List<String> terms, String reason) {
        public Temptation {
            terms = List.copyOf(terms);
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Find what is wrong with a set somebody else wrote. Some sets are sound, and then {@code defects} is empty.
     *
     * @param planted the set under discussion
     * @param defects what a careful reader should find
     * @param decoys what looks like a defect and is none
     */
    record Critique(
            TaskFrame frame, OkrSet planted, List<PlantedDefect> defects, List<Decoy> decoys, Provenance provenance)
            implements Task {
        public Critique {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(planted, "planted");
            Objects.requireNonNull(provenance, "provenance");
            defects = List.copyOf(defects);
            decoys = List.copyOf(decoys);
        }

        public boolean isSound() {
            return defects.isEmpty();
        }

        /** The planted text a part names, or empty when the set has no such part. */
        public Optional<String> textOf(Part part) {
            if (part.equals(Part.OBJECTIVE)) {
                return Optional.of(planted.objective().text());
            }
            for (int number = 1; number <= planted.keyResults().size(); number++) {
                if (part.equals(Part.keyResult(number))) {
                    return Optional.of(planted.keyResults().get(number - 1).text());
                }
            }
            return Optional.empty();
        }

        @Override
        public TaskKind kind() {
            return TaskKind.CRITIQUE;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.critique(this);
        }
    }

    /**
     * A defect somebody planted.
     *
     * @param id unique in the task
     * @param kind what is wrong; the first is the best name, the others are accepted too
     * @param place where it stands
     * @param weight how serious it is, 1 to 5
     * @param reason why it matters in this case
     */
    record PlantedDefect(String id, List<DefectKind> kind, Place place, int weight, String reason) {
        public PlantedDefect {
            Objects.requireNonNull(id, "id");
            kind = List.copyOf(kind);
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(reason, "reason");
            if (kind.isEmpty()) {
                throw new IllegalArgumentException("Defect " + id + " has no kind");
            }
        }
    }

    /**
     * Words that look wrong and are not.
     *
     * @param reason why they are fine
     */
    record Decoy(Place place, String reason) {
        public Decoy {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Where something stands in a planted set.
     *
     * @param part the objective, a key result, or the whole set
     * @param words the exact words; empty when the whole part or the set is meant
     */
    record Place(Part part, String words) {
        public Place {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(words, "words");
        }
    }

    /** A task that offers several responses and asks how good they would be. */
    sealed interface OffersOptions extends Task {

        List<ResponseOption> options();
    }

    /** Rate how effective each of several responses would be. */
    record JudgeResponses(TaskFrame frame, List<ResponseOption> options, Provenance provenance)
            implements OffersOptions {
        public JudgeResponses {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(provenance, "provenance");
            options = List.copyOf(options);
            requireKeysBetween(JudgementKey.WORST, JudgementKey.BEST, options);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.JUDGE_RESPONSES;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.judge(this);
        }
    }

    /** Say which of several responses would be the best here and which the worst. */
    record BestAndWorst(TaskFrame frame, List<ResponseOption> options, Provenance provenance) implements OffersOptions {
        public BestAndWorst {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(provenance, "provenance");
            options = List.copyOf(options);
            requireKeysBetween(JudgementKey.WORST, JudgementKey.BEST, options);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.BEST_AND_WORST;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.bestAndWorst(this);
        }
    }

    /**
     * Something that is judged: what a good practitioner might do or say, or a piece of news.
     *
     * @param id unique in the task
     * @param text concrete; in the first person where it is something to do or say
     * @param key what the key says of it
     */
    record ResponseOption(String id, String text, JudgementKey key) {
        public ResponseOption {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * Explain, compare or apply in a text of one's own.
     *
     * @param key what a full answer says
     */
    record OpenAnswer(TaskFrame frame, TextKey key, Provenance provenance) implements Task {
        public OpenAnswer {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(provenance, "provenance");
        }

        @Override
        public TaskKind kind() {
            return TaskKind.OPEN_ANSWER;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.answer(this);
        }
    }

    /**
     * Say how each of several pieces of news bears on what one is about to do.
     *
     * @param considering what the participant is about to do, in the first person
     * @param news each seen on its own; their keys run from {@value #AGAINST} to {@value #FOR}
     */
    record NewInformation(TaskFrame frame, String considering, List<ResponseOption> news, Provenance provenance)
            implements Task {

        /** The leaning that speaks strongly against it. */
        public static final int AGAINST = -2;

        /** The leaning that speaks strongly for it. */
        public static final int FOR = 2;

        public NewInformation {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(considering, "considering");
            Objects.requireNonNull(provenance, "provenance");
            news = List.copyOf(news);
            requireKeysBetween(AGAINST, FOR, news);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.NEW_INFORMATION;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.newInformation(this);
        }
    }

    /** Choose within a capacity, and say on what grounds the rest is dropped. */
    record Prioritise(TaskFrame frame, Capacity capacity, List<Wish> wishes, Provenance provenance) implements Task {
        public Prioritise {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(capacity, "capacity");
            Objects.requireNonNull(provenance, "provenance");
            wishes = List.copyOf(wishes);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.PRIORITISE;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.prioritise(this);
        }
    }

    /**
     * Hold a conversation in which each move changes what the other person does next.
     *
     * @param with who the other person is
     * @param start the id of the node it begins with
     * @param nodes what the other person says, and what can follow
     */
    record Conversation(TaskFrame frame, String with, String start, List<ConversationNode> nodes, Provenance provenance)
            implements Task {
        public Conversation {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(with, "with");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(provenance, "provenance");
            nodes = List.copyOf(nodes);
        }

        /** The node of that id, or empty when there is none. */
        public Optional<ConversationNode> node(String id) {
            return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
        }

        @Override
        public TaskKind kind() {
            return TaskKind.CONVERSATION;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.conversation(this);
        }
    }

    /**
     * Lead symptoms back to causes, choose the help that fits, and name what speaks against it.
     *
     * @param symptoms what is seen or said
     * @param root the cause to begin with
     * @param help how well each kind of help fits; all kinds are there
     * @param counter what speaks against the diagnosis
     */
    record Diagnose(
            TaskFrame frame,
            List<Symptom> symptoms,
            RootCause root,
            Map<Help, JudgementKey> help,
            TextKey counter,
            Provenance provenance)
            implements Task {
        public Diagnose {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(root, "root");
            Objects.requireNonNull(counter, "counter");
            Objects.requireNonNull(provenance, "provenance");
            symptoms = List.copyOf(symptoms);
            help = Collections.unmodifiableMap(new EnumMap<>(help));
        }

        @Override
        public TaskKind kind() {
            return TaskKind.DIAGNOSE;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.diagnose(this);
        }
    }

    /**
     * Grade key results from the data, say what was learned, decide what happens to each.
     *
     * @param objective as it was set
     * @param learning what a full account of what was learned says
     */
    record ScoreAndReset(
            TaskFrame frame, String objective, List<EndedKeyResult> keyResults, TextKey learning, Provenance provenance)
            implements Task {
        public ScoreAndReset {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(objective, "objective");
            Objects.requireNonNull(learning, "learning");
            Objects.requireNonNull(provenance, "provenance");
            keyResults = List.copyOf(keyResults);
        }

        @Override
        public TaskKind kind() {
            return TaskKind.SCORE_AND_RESET;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.scoreAndReset(this);
        }
    }

    private static void requireKeysBetween(double least, double most, List<ResponseOption> options) {
        for (ResponseOption option : options) {
            double value = option.key().value();
            if (!(value >= least && value <= most)) {
                throw new IllegalArgumentException(
                        "The key of " + option.id() + " lies between " + least + " and " + most + ", not " + value);
            }
        }
    }
}
