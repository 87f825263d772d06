/**
 * What the application does, independent of screens, files and databases: the use cases, and the ports through which they reach the
 * outside. A port is named by its role; the adapters in {@code content}, {@code storage} and {@code exchange} implement them.
 */
package org.okrreadiness.service;
