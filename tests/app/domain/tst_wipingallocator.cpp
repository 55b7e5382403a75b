#include "app/domain/wipingallocator.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace tenantry;

class TestWipingAllocator : public QObject
{
    Q_OBJECT

private slots:
    void wiping_leaves_only_zeros();
    void wiping_nothing_is_allowed();
};

void TestWipingAllocator::wiping_leaves_only_zeros()
{
    std::array<char, 64> memory{};
    memory.fill('x');
    wipe(memory.data(), 32);
    QCOMPARE(std::ranges::count(memory, '\0'), 32);
    QCOMPARE(std::ranges::count(memory, 'x'), 32);
}

void TestWipingAllocator::wiping_nothing_is_allowed()
{
    wipe(nullptr, 0);
    std::array<char, 2> memory{'a', 'b'};
    wipe(memory.data(), 0);
    QCOMPARE(memory[0], 'a');
}

QTEST_GUILESS_MAIN(TestWipingAllocator)
#include "tst_wipingallocator.moc"
