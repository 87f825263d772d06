package org.okrreadiness.service.records;

import java.util.List;

/** Keeps what was done with the register. */
public interface AuditStore {

    void add(AuditLine line);

    /** The newest first. */
    List<AuditLine> latest(int most);
}
