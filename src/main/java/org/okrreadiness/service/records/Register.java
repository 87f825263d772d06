package org.okrreadiness.service.records;

/**
 * Everything that is kept about people and their records, in one place. Safe for several threads and, where it is shared, for several
 * programs; each call takes effect whole or not at all.
 */
public interface Register extends AutoCloseable {

    PeopleStore people();

    RecordStore records();

    RoleStore roles();

    MatrixStore matrix();

    AuditStore audit();

    NoteStore notes();

    /** Where it lies, for people: a folder, or an address without user and password. */
    String place();

    /** Whether others may be working on it at the same time. */
    boolean isShared();

    @Override
    void close();
}
