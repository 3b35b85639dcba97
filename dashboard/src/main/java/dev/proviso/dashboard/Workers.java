package dev.proviso.dashboard;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The threads that answer, so many and no more, and none while nobody asks. A browser that is too slow to send its request or
 * to read its answer loses its connection, so that its thread is free for others.
 */
final class Workers implements Executor {
    /** Those of {@link Clients#MOST} streams, and others for what is short. */
    static final int THREADS = Clients.MOST + 8;

    /** How many requests wait for a thread at most; the connections of others are closed. */
    private static final int WAITING = 64;

    private static final int IDLE_SECONDS = 2;
    private static final long LONGEST_WATCH_MILLIS = 1_000;

    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            work -> daemon(work, "proviso-dashboard"));
    private final Set<Task> tasks = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isWatched = new AtomicBoolean();
    private final long patienceNanos;

    /** How long a request, and each write of a stream, may take. */
    Workers(long patienceMillis) {
        this.patienceNanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        pool.allowCoreThreadTimeOut(true);
    }

    /** A thread that does not keep the program running, nor a class loader of it. */
    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(null, work, name, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        return thread;
    }

    @Override
    public void execute(Runnable work) {
        Task task = new Task(work);
        tasks.add(task);
        try {
            pool.execute(task);
        } catch (RejectedExecutionException full) {
            tasks.remove(task);
            throw full;
        }
        watch();
    }

    /** This thread may take its time from now on. */
    void rest() {
        Task.CURRENT.get().due = Long.MAX_VALUE;
    }

    /** This thread may take as long as a request from now on. */
    void hurry() {
        Task.CURRENT.get().due = System.nanoTime() + patienceNanos;
    }

    /** Whether it is over. */
    boolean isClosed() {
        return pool.isShutdown();
    }

    void close() {
        pool.shutdownNow();
    }

    /** Looks after the others, by a thread that is there for as long as any of them works. */
    private void watch() {
        if (isWatched.compareAndSet(false, true)) {
            daemon(this::endOverdueWhileAnyWorks, "proviso-dashboard-watch").start();
        }
    }

    private void endOverdueWhileAnyWorks() {
        long pause = Math.min(LONGEST_WATCH_MILLIS, TimeUnit.NANOSECONDS.toMillis(patienceNanos) / 2 + 1);
        try {
            while (!isIdle()) {
                Thread.sleep(pause);
                endOverdue();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            isWatched.set(false);
        }
        if (!isIdle()) {
            // It has come between the last look and the end.
            watch();
        }
    }

    private boolean isIdle() {
        return pool.isShutdown() || tasks.isEmpty();
    }

    private void endOverdue() {
        long now = System.nanoTime();
        for (Task task : tasks) {
            task.endIfDueBefore(now);
        }
    }

    private final class Task implements Runnable {
        static final ThreadLocal<Task> CURRENT = new ThreadLocal<>();

        private final Runnable work;
        private volatile long due = Long.MAX_VALUE;
        private Thread thread = Thread.currentThread();
        private boolean isDone;

        Task(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            thread = Thread.currentThread();
            CURRENT.set(this);
            hurry();
            try {
                work.run();
            } finally {
                tasks.remove(this);
                CURRENT.remove();
                end();
            }
        }

        /** An interrupt closes the connection that the thread is blocked by. It must not hit what the thread does next. */
        synchronized void endIfDueBefore(long now) {
            if (!isDone && due != Long.MAX_VALUE && now - due > 0) {
                thread.interrupt();
            }
        }

        private synchronized void end() {
            isDone = true;
            Thread.interrupted();
        }
    }
}
