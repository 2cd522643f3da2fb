plugins {
    id("com.android.library") version "8.12.0"
    id("org.jetbrains.kotlin.android") version "2.4.21"
}

// From this folder: what UniFFI wrote, and the library of every processor, as `bindings-mobile/targets` laid them down.
val laid = rootDir.resolve("../../../.cache/mobile")

android {
    namespace = "id.gizi"
    compileSdk = 36
    defaultConfig {
        minSdk = 26 // java.time
        ndk { abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64") }
        consumerProguardFiles("consumer-rules.pro")
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
    sourceSets["main"].apply {
        kotlin.srcDirs("../../src/main/kotlin", "../../../generated/kotlin", laid.resolve("uniffi/kotlin"))
        jniLibs.srcDirs(laid.resolve("android/jniLibs"))
    }
}

kotlin { jvmToolchain(17) }

dependencies {
    api("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.11.0")
    implementation("net.java.dev.jna:jna:5.19.1@aar")
}

// An archive that lacks a processor fails on the phone, and not here: so it fails here.
tasks.named("preBuild") {
    doFirst {
        for (abi in listOf("arm64-v8a", "armeabi-v7a", "x86_64")) {
            check(laid.resolve("android/jniLibs/$abi/libgizi_mobile.so").isFile) {
                "no library for $abi: run bindings-mobile/targets --release with ANDROID_NDK_HOME"
            }
        }
    }
}
