// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/crypto.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai::journal;

class TestCrypto : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void sha256AsPublished();
    void ed25519AsPublished();
    void sealedValuesOpenOnlyUnchanged();
    void passwordsInEitherNormalFormAreOne();
    void secretsMove();
};

void TestCrypto::sha256AsPublished()
{
    // FIPS 180-2, appendix B.1
    const QByteArray expected("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QCOMPARE(sha256("abc").toBytes().toHex(), expected);
    QCOMPARE(sha256("a", "bc").toBytes().toHex(), expected);
}

void TestCrypto::ed25519AsPublished()
{
    // RFC 8032, 7.1, test 3
    const SigningKey key = SigningKey::fromSeed(QByteArray::fromHex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"));
    QCOMPARE(key.publicKey.toHex(), QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"));
    const QByteArray signature = key.sign(QByteArray::fromHex("af82"));
    QCOMPARE(signature.toHex(), QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                                           "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"));
    QVERIFY(verifySignature(key.publicKey, QByteArray::fromHex("af82"), signature));
    QVERIFY(!verifySignature(key.publicKey, QByteArray::fromHex("af83"), signature));
    QVERIFY(!verifySignature(key.publicKey.left(31), QByteArray::fromHex("af82"), signature));
    QVERIFY(!verifySignature(SigningKey::generate().publicKey, QByteArray::fromHex("af82"), signature));
}

void TestCrypto::sealedValuesOpenOnlyUnchanged()
{
    const QByteArray key = randomBytes(32);
    const QByteArray box = seal(key, "410105199001010012", "party");
    QCOMPARE(unseal(key, box, "party").value(), QByteArray("410105199001010012"));
    QVERIFY(!unseal(key, box, "other"));
    QVERIFY(!unseal(randomBytes(32), box, "party"));
    for (qsizetype i = 0; i < box.size(); ++i) {
        QByteArray changed = box;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!unseal(key, changed, "party"));
        QVERIFY(!unseal(key, box.left(i), "party"));
    }
    QVERIFY(seal(key, "x") != seal(key, "x"));
    QCOMPARE(keyedHash(key, "x"), keyedHash(key, "x"));
    QVERIFY(keyedHash(key, "x") != keyedHash(randomBytes(32), "x"));
}

void TestCrypto::passwordsInEitherNormalFormAreOne()
{
    const PasswordParameters parameters{QByteArray(16, 's'), 1, 8 << 20};
    const auto composed = deriveKey(u"caf\u00e9"_s, parameters);
    const auto decomposed = deriveKey(u"cafe\u0301"_s, parameters);
    QVERIFY(composed && decomposed);
    QVERIFY(composed->view() == decomposed->view());
    QVERIFY(!deriveKey(u"x"_s, {QByteArray(3, 's'), 1, 8 << 20}));
}

void TestCrypto::secretsMove()
{
    Secret secret(QByteArrayView("12345678"));
    Secret other = std::move(secret);
    QVERIFY(other.view() == QByteArrayView("12345678"));
    other = Secret(QByteArrayView("abc"));
    QVERIFY(other.view() == QByteArrayView("abc"));
}

QTEST_APPLESS_MAIN(TestCrypto)
#include "tst_crypto.moc"
