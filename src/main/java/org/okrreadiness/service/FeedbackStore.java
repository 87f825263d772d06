package org.okrreadiness.service;

import java.util.List;
import org.okrreadiness.domain.assessment.AttemptId;

/** Feedback as it came, each edition beside the others. */
public interface FeedbackStore {

    /** Keeps a pack; it is on disk, whole, when this returns. */
    void keep(AttemptId attempt, long edition, byte[] pack);

    /** The packs of an attempt, the highest edition first. */
    List<byte[]> all(AttemptId attempt);
}
