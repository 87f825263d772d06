package org.okrreadiness.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;

/**
 * Keeps attempts. When a method that returns a {@link Receipt} returns, what it was given survives a crash of the program and of the
 * machine.
 *
 * <p>Safe for use by several threads; calls for one attempt take effect in the order they are made.
 */
public interface AttemptStore {

    /**
     * @param assessment what is sat, whole; its title and number of tasks are kept for lists
     * @throws DiskFullException when there is no room
     */
    Receipt begin(AttemptId id, Attempt.Start start, Assessment assessment);

    /**
     * Keeps a response; earlier ones to the same task stay in the history.
     *
     * @throws DiskFullException when there is no room; the response is then not acknowledged
     */
    Receipt save(AttemptId id, TaskId task, Response response);

    /** Remembers which task the participant is on. */
    Receipt moveTo(AttemptId id, TaskId task);

    /** Keeps that the participant sees a finding differently, in place of an earlier dispute of the same finding. */
    Receipt dispute(AttemptId id, Dispute dispute);

    /** Keeps that a finding is no longer disputed. */
    Receipt takeBack(AttemptId id, TaskId task, Dispute.About about);

    /** Keeps that the clock of the machine was set. */
    Receipt clockChanged(AttemptId id, ClockChange change);

    /** Closes the attempt with its marks. */
    Receipt handIn(AttemptId id, Attempt.HandedIn handedIn);

    /** Keeps what became of an attempt at work, in place of an earlier check for the same day; only after it was handed in. */
    Receipt followUp(AttemptId id, TransferCheck check);

    /** Everything that happened in an attempt, in order; empty for an attempt nobody knows. */
    List<AttemptEvent> events(AttemptId id);

    Optional<Attempt> find(AttemptId id);

    /** Whether what is kept of an attempt is as it was written; unsealed for an attempt nobody knows. */
    Seal seal(AttemptId id);

    /** All attempts, the one last worked on first. */
    List<AttemptSummary> list();

    /** The attempts that are there to be looked at only: nobody sat them, and they count for nobody. */
    default Set<AttemptId> samples() {
        return Set.of();
    }

    /** How every task asked in every attempt that was handed in was scored, samples included, in no order. */
    List<TaskOutcome> outcomes();
}
