package org.okrreadiness.service;

import java.time.Instant;
import java.util.Objects;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;

/** Something that happened in an attempt. The events of an attempt, in their order, are all there is to know about it. */
public sealed interface AttemptEvent {

    /** When it happened, by the clock of the machine. The order of events never depends on it. */
    Instant at();

    <T> T fold(Cases<T> cases);

    /** What to do with each kind of event. */
    interface Cases<T> {
        T begun(Begun event);

        T saved(Saved event);

        T moved(Moved event);

        T disputed(Disputed event);

        T takenBack(TakenBack event);

        T handedIn(HandedIn event);

        T followedUp(FollowedUp event);

        T clockChanged(ClockChanged event);
    }

    /**
     * The first event of every attempt.
     *
     * @param title of the assessment, kept for lists
     * @param tasks how many the assessment has, asked or not
     */
    record Begun(Attempt.Start start, String title, int tasks) implements AttemptEvent {
        public Begun {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(title, "title");
        }

        @Override
        public Instant at() {
            return start.at();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.begun(this);
        }
    }

    /** A response was given; it takes the place of earlier ones to the same task. */
    record Saved(Instant at, TaskId task, Response response) implements AttemptEvent {
        public Saved {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(response, "response");
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.saved(this);
        }
    }

    /** The participant turned to another task. */
    record Moved(Instant at, TaskId task) implements AttemptEvent {
        public Moved {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(task, "task");
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.moved(this);
        }
    }

    /** The participant sees a finding differently; it takes the place of an earlier dispute of the same finding. */
    record Disputed(Dispute dispute) implements AttemptEvent {
        public Disputed {
            Objects.requireNonNull(dispute, "dispute");
        }

        @Override
        public Instant at() {
            return dispute.at();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.disputed(this);
        }
    }

    /** A dispute is no longer held; without one it changes nothing. */
    record TakenBack(Instant at, TaskId task, Dispute.About about) implements AttemptEvent {
        public TakenBack {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(about, "about");
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.takenBack(this);
        }
    }

    /** The clock of the machine was set while the attempt was open, or between two sessions of it. */
    record ClockChanged(ClockChange change) implements AttemptEvent {
        public ClockChanged {
            Objects.requireNonNull(change, "change");
        }

        @Override
        public Instant at() {
            return change.at();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.clockChanged(this);
        }
    }

    /** The end of the sitting; after it there are only transfer checks. */
    record HandedIn(Attempt.HandedIn outcome) implements AttemptEvent {
        public HandedIn {
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public Instant at() {
            return outcome.at();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.handedIn(this);
        }
    }

    /** A transfer check was filled in, some weeks after handing in; it takes the place of an earlier one for the same day. */
    record FollowedUp(TransferCheck check) implements AttemptEvent {
        public FollowedUp {
            Objects.requireNonNull(check, "check");
        }

        @Override
        public Instant at() {
            return check.at();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.followedUp(this);
        }
    }
}
