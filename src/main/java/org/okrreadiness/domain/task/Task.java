package org.okrreadiness.domain.task;

import java.util.List;
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

    <T> T fold(Cases<T> cases);

    /** What to do with each kind of task. */
    interface Cases<T> {
        T write(WriteOkrSet task);

        T critique(Critique task);

        T judge(JudgeResponses task);

        T bestAndWorst(BestAndWorst task);

        T answer(OpenAnswer task);
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
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.bestAndWorst(this);
        }
    }

    /**
     * Something a good practitioner might do.
     *
     * @param id unique in the task
     * @param text in the first person, concrete
     * @param key its effectiveness by the key
     */
    record ResponseOption(String id, String text, OptionKey key) {
        public ResponseOption {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * How effective an option is, and why.
     *
     * @param value 1 (makes it worse) to 5 (what a strong practitioner would do here)
     * @param principle the principle behind the value
     * @param limit where that principle ends in this case
     * @param dissent what a thoughtful dissenter would say
     */
    record OptionKey(double value, String principle, String limit, String dissent) {
        public OptionKey {
            if (!(value >= 1 && value <= 5)) {
                throw new IllegalArgumentException("An option's key lies between 1 and 5, not " + value);
            }
            Objects.requireNonNull(principle, "principle");
            Objects.requireNonNull(limit, "limit");
            Objects.requireNonNull(dissent, "dissent");
        }

        /** Points of the scale between two keys, to a thousandth: 1.6 and 1.1 lie exactly half a point apart. */
        public double distanceTo(OptionKey other) {
            return Math.round(1000 * Math.abs(value - other.value)) / 1000.0;
        }
    }

    /**
     * Explain, compare or apply in a text of one's own.
     *
     * @param ideas what a full answer says
     * @param wrongIdeas what sounds right and does not hold; may be empty
     * @param words how long the answer should be
     */
    record OpenAnswer(
            TaskFrame frame,
            List<ExpectedIdea> ideas,
            List<WrongIdea> wrongIdeas,
            WordBand words,
            Provenance provenance)
            implements Task {
        public OpenAnswer {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(provenance, "provenance");
            ideas = List.copyOf(ideas);
            wrongIdeas = List.copyOf(wrongIdeas);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.answer(this);
        }
    }
}
