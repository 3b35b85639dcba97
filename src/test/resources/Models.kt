package com.acme.kotlin

import dev.proviso.ContractViolationException
import dev.proviso.Proviso
import dev.proviso.annotation.ExpectShape
import dev.proviso.annotation.Learned
import dev.proviso.annotation.RequireTrained
import dev.proviso.annotation.Trains
import kotlin.coroutines.Continuation
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.coroutines.resume
import kotlin.coroutines.startCoroutine
import kotlin.coroutines.suspendCoroutine

@JvmInline value class Rate(val of: Double)

interface Sized { fun size(@ExpectShape("2") x: DoubleArray): Int }

object Single : Sized { override fun size(x: DoubleArray) = x.size }

class Model(@ExpectShape("2") weights: DoubleArray) {
    @field:Learned @field:ExpectShape("d") private var mean: DoubleArray? = null
    @Trains fun fit(@ExpectShape("n d") x: Array<DoubleArray>) { mean = x[0] }
    @RequireTrained fun predict(@ExpectShape("n d") x: Array<DoubleArray>, scale: Double = 1.0) = x.size * scale
    fun mangled(rate: Rate, @ExpectShape("2") x: DoubleArray) = x.size * rate.of
    suspend fun later(@ExpectShape("2") x: DoubleArray): Int { pause(); pause(); return x.size }
    companion object {
        @JvmStatic fun counted(@ExpectShape("2") x: DoubleArray, more: Int = 1) = x.size + more
        fun only(@ExpectShape("2") x: DoubleArray) = x.size
    }
}

fun topLevel(@ExpectShape("2") x: DoubleArray, more: Int = 1) = x.size + more

fun DoubleArray.extended(@ExpectShape("2") x: DoubleArray) = x.size

var paused: Continuation<Unit>? = null

suspend fun pause() = suspendCoroutine<Unit> { paused = it }

fun tell(what: String, call: () -> Any?) {
    try {
        println("$what: went on, to ${call()}")
    } catch (stopped: ContractViolationException) {
        println("$what: " + stopped.violations()[0].message())
    }
}

fun main() {
    val bad = DoubleArray(3)
    val good = DoubleArray(2)
    tell("constructor") { Model(bad) }
    val model = Model(good)
    tell("untrained") { model.predict(arrayOf(good)) }
    model.fit(arrayOf(good))
    tell("default argument") { model.predict(arrayOf(bad)) }
    tell("value class") { model.mangled(Rate(1.0), bad) }
    tell("object") { Single.size(bad) }
    tell("companion, static") { Model.counted(bad) }
    tell("companion") { Model.only(bad) }
    tell("top level") { topLevel(bad) }
    tell("extension") { good.extended(bad) }
    val later = suspend { println("suspending: went on, to ${model.later(bad)}") }
    later.startCoroutine(Continuation(EmptyCoroutineContext) { it.getOrThrow() })
    while (paused != null) {
        val next = paused
        paused = null
        next!!.resume(Unit)
    }
    try {
        Proviso.selfTest()
    } catch (refused: IllegalStateException) {
        println(refused.message)
    }
}
