package org.okrreadiness.domain.response;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.Task;

/** What a participant gave. Half-finished responses are responses too: everything may be blank. */
public sealed interface Response {

    /** True when the participant has given nothing at all. */
    boolean isBlank();

    <T> T fold(Cases<T> cases);

    /** What to do with each kind of response. */
    interface Cases<T> {
        T written(WrittenSet response);

        T critique(CritiqueGiven response);

        T ratings(RatingsGiven response);

        T bestAndWorst(BestAndWorstGiven response);

        T answer(AnswerGiven response);

        T leanings(LeaningsGiven response);

        T priorities(PrioritiesGiven response);

        T conversation(ConversationGiven response);

        T diagnosis(DiagnosisGiven response);

        T scores(ScoresGiven response);
    }

    /** The answer to {@link Task.WriteOkrSet}. */
    record WrittenSet(OkrSet set) implements Response {
        public WrittenSet {
            Objects.requireNonNull(set, "set");
        }

        @Override
        public boolean isBlank() {
            return set.isBlank();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.written(this);
        }
    }

    /**
     * The answer to {@link Task.Critique}.
     *
     * @param sound true when the participant says that the set has no defect worth naming
     * @param marks in the order they were made
     * @param question the one follow-up question
     * @param repair a better wording of one line; empty when none is offered
     */
    record CritiqueGiven(boolean sound, List<DefectMark> marks, String question, Optional<Repair> repair)
            implements Response {

        public static final CritiqueGiven EMPTY = new CritiqueGiven(false, List.of(), "", Optional.empty());

        public CritiqueGiven {
            marks = List.copyOf(marks);
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(repair, "repair");
        }

        @Override
        public boolean isBlank() {
            return !sound
                    && marks.isEmpty()
                    && question.isBlank()
                    && repair.map(r -> r.text().isBlank()).orElse(true);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.critique(this);
        }
    }

    /**
     * Words the participant marked as defective.
     *
     * @param part the objective, a key result, or the whole set
     * @param span the words within that part's text; an empty span when the part as a whole is meant
     * @param kind the name given to the defect
     * @param why why it matters here, in the participant's words
     */
    record DefectMark(Part part, Span span, DefectKind kind, String why) {
        public DefectMark {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * A better wording.
     *
     * @param part the line it replaces
     * @param text the new wording
     */
    record Repair(Part part, String text) {
        public Repair {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The answer to {@link Task.JudgeResponses}.
     *
     * @param ratings option id to rating, 1 to 5; options not yet rated are absent
     * @param confidence how sure the participant is of the ratings, 0 to 100 per cent; empty when not said
     * @param reason one line
     */
    record RatingsGiven(Map<String, Integer> ratings, OptionalInt confidence, String reason) implements Response {

        public static final RatingsGiven EMPTY = new RatingsGiven(Map.of(), OptionalInt.empty(), "");

        public RatingsGiven {
            ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
            Objects.requireNonNull(confidence, "confidence");
            Objects.requireNonNull(reason, "reason");
            if (ratings.values().stream().anyMatch(r -> r < 1 || r > 5)) {
                throw new IllegalArgumentException("Ratings lie between 1 and 5: " + ratings);
            }
            requirePercentage(confidence);
        }

        @Override
        public boolean isBlank() {
            return ratings.isEmpty() && confidence.isEmpty() && reason.isBlank();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.ratings(this);
        }
    }

    /**
     * The answer to {@link Task.BestAndWorst}.
     *
     * @param best the id of the option chosen as the best; empty when none is chosen yet
     * @param worst the id of the option chosen as the worst, another one; empty when none is chosen yet
     * @param confidence how sure the participant is of both, 0 to 100 per cent; empty when not said
     * @param reason one line
     */
    record BestAndWorstGiven(Optional<String> best, Optional<String> worst, OptionalInt confidence, String reason)
            implements Response {

        public static final BestAndWorstGiven EMPTY =
                new BestAndWorstGiven(Optional.empty(), Optional.empty(), OptionalInt.empty(), "");

        public BestAndWorstGiven {
            Objects.requireNonNull(best, "best");
            Objects.requireNonNull(worst, "worst");
            Objects.requireNonNull(confidence, "confidence");
            Objects.requireNonNull(reason, "reason");
            if (best.isPresent() && best.equals(worst)) {
                throw new IllegalArgumentException("One option cannot be both, best and worst: " + best.get());
            }
            requirePercentage(confidence);
        }

        @Override
        public boolean isBlank() {
            return best.isEmpty() && worst.isEmpty() && confidence.isEmpty() && reason.isBlank();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.bestAndWorst(this);
        }
    }

    /**
     * The answer to {@link Task.OpenAnswer}.
     *
     * @param text exactly as typed
     */
    record AnswerGiven(String text) implements Response {

        public static final AnswerGiven EMPTY = new AnswerGiven("");

        public AnswerGiven {
            Objects.requireNonNull(text, "text");
        }

        /** How many words it has, counted by the gaps between them. */
        public int words() {
            return isBlank() ? 0 : text.strip().split("\\s+").length;
        }

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.answer(this);
        }
    }

    /**
     * The answer to {@link Task.NewInformation}.
     *
     * @param leanings news id to leaning, -2 to 2; news not yet judged is absent
     * @param confidence how sure the participant is of the leanings, 0 to 100 per cent; empty when not said
     * @param reason one line
     */
    record LeaningsGiven(Map<String, Integer> leanings, OptionalInt confidence, String reason) implements Response {

        public static final LeaningsGiven EMPTY = new LeaningsGiven(Map.of(), OptionalInt.empty(), "");

        public LeaningsGiven {
            leanings = Collections.unmodifiableSortedMap(new TreeMap<>(leanings));
            Objects.requireNonNull(confidence, "confidence");
            Objects.requireNonNull(reason, "reason");
            if (leanings.values().stream()
                    .anyMatch(l -> l < Task.NewInformation.AGAINST || l > Task.NewInformation.FOR)) {
                throw new IllegalArgumentException("Leanings lie between -2 and 2: " + leanings);
            }
            requirePercentage(confidence);
        }

        @Override
        public boolean isBlank() {
            return leanings.isEmpty() && confidence.isEmpty() && reason.isBlank();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.leanings(this);
        }
    }

    /**
     * The answer to {@link Task.Prioritise}.
     *
     * @param chosen the ids of the wishes chosen
     * @param grounds id of a wish that is dropped to the ground for it; a wish without one yet is absent
     * @param confidence how sure the participant is of the choice, 0 to 100 per cent; empty when not said
     * @param reason one line
     */
    record PrioritiesGiven(Set<String> chosen, Map<String, Ground> grounds, OptionalInt confidence, String reason)
            implements Response {

        public static final PrioritiesGiven EMPTY = new PrioritiesGiven(Set.of(), Map.of(), OptionalInt.empty(), "");

        public PrioritiesGiven {
            chosen = Collections.unmodifiableSortedSet(new TreeSet<>(chosen));
            grounds = Collections.unmodifiableSortedMap(new TreeMap<>(grounds));
            Objects.requireNonNull(confidence, "confidence");
            Objects.requireNonNull(reason, "reason");
            requirePercentage(confidence);
        }

        @Override
        public boolean isBlank() {
            return chosen.isEmpty() && grounds.isEmpty() && confidence.isEmpty() && reason.isBlank();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.priorities(this);
        }
    }

    /**
     * The answer to {@link Task.Conversation}.
     *
     * @param steps what was said, in order; {@link Talk} plays them against the task
     * @param draft the next line as far as it is typed; it is not said yet and never marked
     * @param confidence how sure the participant is of how it went, 0 to 100 per cent; empty when not said
     */
    record ConversationGiven(List<Step> steps, String draft, OptionalInt confidence) implements Response {

        public static final ConversationGiven EMPTY = new ConversationGiven(List.of(), "", OptionalInt.empty());

        public ConversationGiven {
            steps = List.copyOf(steps);
            Objects.requireNonNull(draft, "draft");
            Objects.requireNonNull(confidence, "confidence");
            requirePercentage(confidence);
        }

        @Override
        public boolean isBlank() {
            return steps.isEmpty() && draft.isBlank() && confidence.isEmpty();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.conversation(this);
        }
    }

    /** One thing said in a conversation. */
    sealed interface Step {}

    /** @param id of the move */
    record MoveMade(String id) implements Step {
        public MoveMade {
            Objects.requireNonNull(id, "id");
        }
    }

    /** @param text exactly as typed */
    record LineSaid(String text) implements Step {
        public LineSaid {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The answer to {@link Task.Diagnose}.
     *
     * @param causes symptom id to cause; symptoms not yet led back are absent
     * @param root the cause to begin with; empty when none is chosen yet
     * @param help the help that fits; empty when none is chosen yet
     * @param counter what speaks against it
     * @param confidence how sure the participant is of the diagnosis, 0 to 100 per cent; empty when not said
     */
    record DiagnosisGiven(
            Map<String, Cause> causes,
            Optional<Cause> root,
            Optional<Help> help,
            String counter,
            OptionalInt confidence)
            implements Response {

        public static final DiagnosisGiven EMPTY =
                new DiagnosisGiven(Map.of(), Optional.empty(), Optional.empty(), "", OptionalInt.empty());

        public DiagnosisGiven {
            causes = Collections.unmodifiableSortedMap(new TreeMap<>(causes));
            Objects.requireNonNull(root, "root");
            Objects.requireNonNull(help, "help");
            Objects.requireNonNull(counter, "counter");
            Objects.requireNonNull(confidence, "confidence");
            requirePercentage(confidence);
        }

        @Override
        public boolean isBlank() {
            return causes.isEmpty() && root.isEmpty() && help.isEmpty() && counter.isBlank() && confidence.isEmpty();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.diagnosis(this);
        }
    }

    /**
     * The answer to {@link Task.ScoreAndReset}.
     *
     * @param grades key result id to grade, 0.0 to 1.0; those not yet graded are absent
     * @param decisions key result id to decision; those not yet decided are absent
     * @param learning what was learned
     * @param confidence how sure the participant is of the grades, 0 to 100 per cent; empty when not said
     */
    record ScoresGiven(
            Map<String, Double> grades, Map<String, Decision> decisions, String learning, OptionalInt confidence)
            implements Response {

        public static final ScoresGiven EMPTY = new ScoresGiven(Map.of(), Map.of(), "", OptionalInt.empty());

        public ScoresGiven {
            grades = Collections.unmodifiableSortedMap(new TreeMap<>(grades));
            decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
            Objects.requireNonNull(learning, "learning");
            Objects.requireNonNull(confidence, "confidence");
            if (grades.values().stream().anyMatch(g -> !(g >= 0 && g <= 1))) {
                throw new IllegalArgumentException("Grades lie between 0 and 1: " + grades);
            }
            requirePercentage(confidence);
        }

        @Override
        public boolean isBlank() {
            return grades.isEmpty() && decisions.isEmpty() && learning.isBlank() && confidence.isEmpty();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.scores(this);
        }
    }

    private static void requirePercentage(OptionalInt confidence) {
        if (confidence.isPresent() && (confidence.getAsInt() < 0 || confidence.getAsInt() > 100)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 100, not " + confidence.getAsInt());
        }
    }
}
