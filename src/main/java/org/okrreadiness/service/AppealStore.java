package org.okrreadiness.service;

import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AttemptId;

/** Appeals that were written here, each as a pack beside the others. */
public interface AppealStore {

    /** Keeps a pack; it is on disk, whole, when this returns. */
    void keep(AttemptId attempt, UUID pack, byte[] bytes);

    /** The packs of an attempt, in no order. */
    List<byte[]> all(AttemptId attempt);
}
